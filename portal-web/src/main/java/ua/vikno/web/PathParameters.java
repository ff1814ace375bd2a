package ua.vikno.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values in an address as request parameters; they win over a parameter of the same name in the query. */
class PathParameters extends HttpServletRequestWrapper {

    private final Map<String, String> values;

    PathParameters(HttpServletRequest request, Map<String, String> values) {
        super(request);
        this.values = Map.copyOf(values);
    }

    @Override
    public String getParameter(String name) {
        String value = values.get(name);
        return value != null ? value : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        String value = values.get(name);
        return value != null ? new String[] {value} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        values.forEach((name, value) -> all.put(name, new String[] {value}));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
