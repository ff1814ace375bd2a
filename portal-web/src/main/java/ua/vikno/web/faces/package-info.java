/** What pages say in EL beside their own bean ({@code web}, {@code text}, {@code format}) and how Faces is fitted to the house. */
package ua.vikno.web.faces;
