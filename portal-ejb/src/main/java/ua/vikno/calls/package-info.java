/**
 * The telephone (телефонні дзвінки): an operator answers, finds or writes down who calls, books, moves and cancels visits, orders, answers from
 * the cards of services, tells where a case stands; every call stands in the journal.
 *
 * <p>May use: kernel, audit, organisation, catalogue, submission, consultation, appointment, desk; the views
 * {@code identity.v_telephone}, {@code identity.v_person}, {@code registry.v_telephone}, {@code registry.v_card},
 * {@code registry.v_redirect}, {@code registry.v_restricted}, {@code submission.v_application}, {@code casework.v_case}. Owns schema
 * {@code calls}. Main words: call (дзвінок), operator (оператор), caller (той, хто дзвонить), deed (що зроблено), journal (журнал
 * дзвінків).
 */
package ua.vikno.calls;
