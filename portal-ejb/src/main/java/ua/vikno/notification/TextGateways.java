package ua.vikno.notification;

import java.util.List;

/** The gateways this installation has. */
public interface TextGateways {

    /** All of them, by name; empty where the portal sends no short texts. */
    List<TextGateway> all();
}
