package ua.vikno.casework;

import java.util.List;

/**
 * What the database knows for the checks of one application.
 *
 * @param latitude null where it is about no place
 * @param assurance of the sign-in it was submitted under; null where none is known
 * @param cardName as the card has it; empty where there is no card
 * @param like numbers of like applications
 * @param cases how many earlier cases of the person this centre has
 * @param refused how many of them were refused
 * @param lastCase number of the last of them; empty where there is none
 */
record CheckGround(
        long id,
        long account,
        String applicantName,
        Double latitude,
        Double longitude,
        String assurance,
        String cardName,
        List<String> like,
        long cases,
        long refused,
        String lastCase) {}
