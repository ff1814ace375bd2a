/** A person's rights to their own data. */
package ua.vikno.web.my.privacy;
