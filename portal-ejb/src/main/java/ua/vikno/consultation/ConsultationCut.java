package ua.vikno.consultation;

/** What the lines of the figures stand for. */
public enum ConsultationCut {
    DAY,
    CHANNEL,
    CLERK,
    TOPIC
}
