package ua.vikno.web.office.casework;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One open page that listens to news. */
final class NewsScreen implements AsyncListener {

    private final AsyncContext context;
    private final long centre;
    private final Consumer<NewsScreen> gone;
    private boolean ended;

    NewsScreen(AsyncContext context, long centre, Consumer<NewsScreen> gone) {
        this.context = context;
        this.centre = centre;
        this.gone = gone;
        context.addListener(this);
    }

    long centre() {
        return centre;
    }

    /** Sends at once; a line that does not take it any more is ended. */
    synchronized void say(String event) {
        if (ended) {
            return;
        }
        try {
            context.getResponse().getOutputStream().write(event.getBytes(StandardCharsets.UTF_8));
            context.getResponse().flushBuffer();
        } catch (IOException | IllegalStateException broken) {
            end();
        }
    }

    synchronized void end() {
        if (!ended) {
            ended = true;
            gone.accept(this);
            context.complete();
        }
    }

    private synchronized void over() {
        ended = true;
        gone.accept(this);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        over();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // the line is opened once
    }
}
