package ua.vikno.casework;

import java.time.Instant;

/**
 * Why a case stands.
 *
 * @param words as the person reads them
 * @param since when its clock was stopped
 * @param by who stopped it
 */
public record SuspensionView(SuspensionGround ground, String words, Instant since, String by) {}
