/** The trail for the auditor, its integrity also for the operator. */
package ua.vikno.web.admin.audit;
