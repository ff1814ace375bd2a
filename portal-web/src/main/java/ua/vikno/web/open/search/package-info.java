/** The page of results of the site's search, and what it suggests while one types. */
package ua.vikno.web.open.search;
