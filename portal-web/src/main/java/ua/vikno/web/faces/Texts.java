package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The portal's words: {@code #{text['catalogue.list.title']}}. The key's first segment picks the bundle
 * {@code ua/vikno/web/text/catalogue.properties}; Ukrainian is the base, English has the suffix {@code _en}.
 */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private static final Logger LOG = Logger.getLogger(Texts.class.getName());
    private static final String FOLDER = "ua.vikno.web.text.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A page asks hundreds of times; the search for a bundle goes through its names and loaders each time. */
    private static final Map<BundleName, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private record BundleName(String bundle, Locale locale) {}

    @Inject
    WebRequest web;

    @Override
    public String get(Object key) {
        return find((String) key, web.getLocale());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** Never listed: the words are looked up one by one. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** Words with arguments {0}, {1}… in the manner of {@link MessageFormat}. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(get(key), web.getLocale()).format(arguments);
    }

    /** Words that depend on a number, {0} in them: keys {@code key.one}, {@code key.few}, {@code key.many}. */
    public String count(String key, long number) {
        String shown = Formats.grouped(number);
        return get(key + "." + Plural.of(number, web.getLang())).replace("{0}", shown);
    }

    /** Whether there are words for a key that is made of data. */
    public boolean has(String key) {
        try {
            return bundle(key, web.getLocale()).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        String name = key.substring(0, Math.max(key.indexOf('.'), 0));
        return BUNDLES.computeIfAbsent(
                new BundleName(name, locale),
                asked -> ResourceBundle.getBundle(
                        FOLDER + asked.bundle(), asked.locale(), Texts.class.getClassLoader(), NO_FALLBACK));
    }

    /** Words in a given language, for letters and tests. */
    static String find(String key, Locale locale) {
        try {
            return bundle(key, locale).getString(key);
        } catch (MissingResourceException e) {
            LOG.log(Level.WARNING, "No text for the key {0}", key);
            return "???" + key + "???";
        }
    }
}
