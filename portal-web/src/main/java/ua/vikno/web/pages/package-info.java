/** Public pages are rendered once and kept (architecture: page cache): everyone gets the same bytes until something they show has changed. */
package ua.vikno.web.pages;
