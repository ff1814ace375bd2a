/**
 * The trail for the auditor, its integrity also for the operator. Not named after the feature: a folder of views named as an
 * address ({@code /admin/audit}) would make the server lead that address to the folder.
 */
package ua.vikno.web.admin.trail;
