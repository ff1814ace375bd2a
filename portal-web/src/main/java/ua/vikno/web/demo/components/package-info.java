/** The page of all components, present only in the demo run: where their look and their accessibility are checked. */
package ua.vikno.web.demo.components;
