/** News, instructions, questions, state services and plain pages of the public site, with their feed and interface for programs. */
package ua.vikno.web.open.content;
