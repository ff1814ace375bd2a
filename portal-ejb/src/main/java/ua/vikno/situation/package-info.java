/**
 * Life situations (життєві ситуації): what happened to a person, a few questions about it, and the services to ask for in order.
 *
 * <p>May use: kernel, audit, organisation, catalogue. Owns schema {@code situation}. Main words: guide, the questions and steps of one
 * situation; step, a service that is asked for where the answers allow it.
 */
package ua.vikno.situation;
