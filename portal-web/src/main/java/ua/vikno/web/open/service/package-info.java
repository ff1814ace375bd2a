/** The page of one service. */
package ua.vikno.web.open.service;
