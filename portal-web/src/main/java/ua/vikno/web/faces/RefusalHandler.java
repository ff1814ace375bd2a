package ua.vikno.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Iterator;
import java.util.Locale;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.ReasonNeeded;
import ua.vikno.web.AddressFilter;

/**
 * Turns what was thrown into what the person reads: a missing record into the 404 page, a refusal into a message on the page
 * they are on, restricted data into the question why, anything else into the error page with a reference number that the log has too.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            answer(FacesContext.getCurrentInstance(), thrown);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Throwable cause = cause(thrown);
        if (cause instanceof ReasonNeeded closed) {
            redirect(faces, language(faces) + "/office/restricted/" + closed.number());
        } else if (cause instanceof NotFound) {
            fail(faces, 404);
        } else if (cause instanceof EJBAccessException) {
            fail(faces, 403);
        } else if (cause instanceof ViewExpiredException) {
            reopen(faces);
        } else if (cause instanceof BusinessException refusal && faces.isPostback()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words(faces, refusal), null));
            faces.validationFailed();
            faces.renderResponse();
        } else {
            Breakdown.note((HttpServletRequest) faces.getExternalContext().getRequest(), thrown);
            fail(faces, 500);
        }
    }

    private static Throwable cause(Throwable thrown) {
        Throwable current = thrown;
        while (current.getCause() != null && current.getCause() != current && !decides(current)) {
            current = current.getCause();
        }
        return current;
    }

    private static boolean decides(Throwable thrown) {
        return thrown instanceof BusinessException
                || thrown instanceof EJBAccessException
                || thrown instanceof ViewExpiredException;
    }

    private static String words(FacesContext faces, BusinessException refusal) {
        Locale locale = faces.getViewRoot().getLocale();
        return new MessageFormat(Texts.find(refusal.messageKey(), locale), locale).format(refusal.arguments());
    }

    /** The page was open for too long: the same page again, fresh. */
    private static void reopen(FacesContext faces) {
        Object typed = faces.getExternalContext().getRequestMap().get(AddressFilter.TYPED);
        redirect(faces, typed == null ? "/" : typed.toString());
    }

    private static String language(FacesContext faces) {
        return "en".equals(faces.getExternalContext().getRequestMap().get(AddressFilter.LANGUAGE)) ? "/en" : "";
    }

    private static void redirect(FacesContext faces, String address) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static void fail(FacesContext faces, int status) {
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
