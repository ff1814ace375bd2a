package ua.vikno.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** One open page that listens to news of a place: a centre, an office. */
final class NewsScreen implements AsyncListener {

    private final AsyncContext context;
    private final long place;
    private final Consumer<NewsScreen> gone;
    private boolean ended;

    /**
     * A line that has begun.
     *
     * @param place id of the place whose news it wants
     * @param gone is told when the line has ended
     */
    NewsScreen(AsyncContext context, long place, Consumer<NewsScreen> gone) {
        this.context = context;
        this.place = place;
        this.gone = gone;
        context.addListener(this);
    }

    public long place() {
        return place;
    }

    /** Sends at once; a line that does not take it any more is ended. */
    public synchronized void say(String event) {
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

    /** Ends the line. Twice is once. */
    public synchronized void end() {
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
