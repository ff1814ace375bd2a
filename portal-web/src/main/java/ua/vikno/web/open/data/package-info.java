/** Open data {@code /open-data}: sets that a council must publish (постанова КМУ 835-2015), from live data, without a person in them. */
package ua.vikno.web.open.data;
