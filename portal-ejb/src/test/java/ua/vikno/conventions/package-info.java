/** What holds for every feature and needs a database to be seen. */
package ua.vikno.conventions;
