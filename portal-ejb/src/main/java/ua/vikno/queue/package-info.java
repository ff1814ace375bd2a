/**
 * The queue of a hall (електронна черга): tickets given, the order in which people are called, desks, boards, kiosks, how long one waits,
 * when a hall stands still, how it was.
 *
 * <p>May use: kernel, organisation, audit, submission, the views {@code appointment.v_topic}, {@code v_desk}, {@code v_desk_topic} and
 * {@code v_visit}, its {@code HallAttendance}, which it fills, {@code submission.v_application}, {@code registry.v_restricted}, {@code registry.v_telephone},
 * {@code registry.v_card}, {@code registry.v_redirect},
 * {@code identity.v_telephone}. Owns schema {@code queue}. Main words: ticket (талон), category (пільгова категорія), line (черга),
 * sitting (зміна за робочим місцем), turn (один підхід до робочого місця), pause (зупинка прийому), vote (оцінка),
 * alarm (тихий виклик колег).
 */
package ua.vikno.queue;
