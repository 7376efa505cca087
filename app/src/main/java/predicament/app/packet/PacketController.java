package predicament.app.packet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import predicament.app.sight.CaseQuery;

/** Hands a case out: a page that says what the packet holds, the packet in one file, and the handout alone. */
@Controller
class PacketController {

    private final Packets packets;
    private final HandoutPdf pdf;

    PacketController(Packets packets, HandoutPdf pdf) {
        this.packets = packets;
        this.pdf = pdf;
    }

    @GetMapping("/cases/{slug}/packet")
    String show(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(defaultValue = "true") boolean followed,
            Model model) {
        var packet = packets.of(slug, query, followed);
        model.addAttribute("title", "Hand out: " + packet.title());
        model.addAttribute("packet", packet);
        model.addAttribute("sight", packet.sight());
        model.addAttribute("tables", PacketZip.tables(packet));
        return "packet/show";
    }

    @GetMapping("/cases/{slug}/packet.zip")
    void zip(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(defaultValue = "true") boolean followed,
            HttpServletResponse response)
            throws IOException {
        var packet = packets.of(slug, query, followed);
        var handout = pdf.of(packet);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", file(ContentDisposition.attachment(), slug + "-packet.zip"));
        PacketZip.write(packet, handout, response.getOutputStream());
    }

    @GetMapping({"/cases/{slug}/packet.pdf", "/cases/{slug}.pdf"})
    void pdf(
            @PathVariable String slug,
            CaseQuery query,
            @RequestParam(defaultValue = "true") boolean followed,
            HttpServletResponse response)
            throws IOException {
        var handout = pdf.of(packets.of(slug, query, followed));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", file(ContentDisposition.inline(), slug + "-handout.pdf"));
        response.setContentLength(handout.length);
        response.getOutputStream().write(handout);
    }

    private static String file(ContentDisposition.Builder disposition, String name) {
        return disposition.filename(name).build().toString();
    }
}
