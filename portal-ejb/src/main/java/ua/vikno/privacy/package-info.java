/**
 * A person's rights to their own data: questions to the data officer, corrections, withdrawn consent, a copy of everything
 * held, erasure of what may be erased.
 *
 * <p>May use: everything. Owns schema {@code privacy}.
 */
package ua.vikno.privacy;
