package ua.vikno.casework;

/** What a clerk ends a look at an application with. */
enum ClerkOperation {
    REGISTER,
    ASK,
    REFUSE
}
