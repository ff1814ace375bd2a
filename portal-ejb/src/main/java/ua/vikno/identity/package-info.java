/**
 * Accounts of people, signing in through OpenID Connect providers, sessions as rows, and who acts now.
 *
 * <p>May use: kernel, audit, notification. Owns schema {@code identity}; publishes the views {@code identity.v_account} and
 * {@code identity.v_login}. Main words: account (обліковий запис: one per person), login (who a provider says it is), session
 * (вхід), assurance (рівень довіри). What staff may do is in {@code organisation}.
 */
package ua.vikno.identity;
