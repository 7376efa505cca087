package predicament.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one case: its slug, and the text of each file by its name. */
public record CaseFiles(String slug, SortedMap<String, String> texts) {

    public CaseFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static CaseFiles of(String slug, Map<String, String> texts) {
        return new CaseFiles(slug, new TreeMap<>(texts));
    }

    /** Reads the YAML and BibTeX files of a folder, which is named after the case. */
    public static CaseFiles in(Path folder) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (isCaseFile(name)) texts.put(name, decoded(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The case folder " + folder + " cannot be read.", e);
        }
        return new CaseFiles(folder.toAbsolutePath().normalize().getFileName().toString(), texts);
    }

    static boolean isCaseFile(String name) {
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".bib"));
    }

    /** Bytes that are not UTF-8 become U+FFFD, which the reader reports with its line. */
    static String decoded(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
