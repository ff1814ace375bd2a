package ua.vikno.benchmark;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Floor: n ready bytes of a compressed page, {@code /bytes?n=20000}: what a page from a cache could cost at the least. */
@WebServlet("/bytes")
public class FloorBytesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Map<Integer, byte[]> READY = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = READY.computeIfAbsent(Integer.valueOf(request.getParameter("n")), FloorBytesServlet::bytes);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
