/** The house rules as tests: who may use whom, what a page may hold, where each text and each address belongs. */
package ua.vikno.web.architecture;
