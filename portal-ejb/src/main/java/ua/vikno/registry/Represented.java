package ua.vikno.registry;

/** Who applied and for whom. */
public record Represented(CardView person, CardView organisation) {}
