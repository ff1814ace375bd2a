/** What the tests before have left behind on the server: comes last, as its name says. */
package ua.vikno.trace;
