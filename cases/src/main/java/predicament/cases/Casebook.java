package predicament.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;

/** The cases at hand, in the order of their slugs: those that come with the program, or those of a scholar's folder. */
public final class Casebook {

    private static final String ROOT = "casebook/";
    private static final String MARKER = ROOT + "case.schema.json";

    private final List<CaseFiles> cases;

    private Casebook(List<CaseFiles> cases) {
        this.cases = List.copyOf(cases);
    }

    /** The cases on the class path, from a folder of classes or from a jar. */
    public static Casebook bundled() {
        var marker = Casebook.class.getClassLoader().getResource(MARKER);
        if (marker == null) throw new IllegalStateException("The casebook is missing from the program: no " + MARKER);
        return beside(marker);
    }

    /** The cases that lie beside a marker file, in a folder or in a jar. */
    static Casebook beside(URL marker) {
        try {
            return marker.getProtocol().equals("file")
                    ? in(Path.of(marker.toURI()).resolveSibling(""))
                    : inJar(marker);
        } catch (IOException e) {
            throw new UncheckedIOException("The casebook of the program cannot be read.", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cases of a folder: every folder in it that holds a {@code case.yaml}. */
    public static Casebook in(Path folder) {
        try (var folders = Files.list(folder)) {
            return new Casebook(folders.filter(it -> Files.isRegularFile(it.resolve("case.yaml")))
                    .sorted()
                    .map(CaseFiles::in)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The casebook folder " + folder + " cannot be read.", e);
        }
    }

    public List<CaseFiles> cases() {
        return cases;
    }

    public Optional<CaseFiles> find(String slug) {
        return cases.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    private static Casebook inJar(URL marker) throws IOException {
        if (!(marker.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("The casebook lies neither in a folder nor in a jar: " + marker);
        }
        var texts = new TreeMap<String, TreeMap<String, String>>();
        // The jar belongs to the class loader, which keeps it open.
        var jar = connection.getJarFile();
        var prefix = connection.getEntryName();
        prefix = prefix.substring(0, prefix.length() - MARKER.length()) + ROOT;
        var entries = new ArrayList<JarEntry>(jar.stream().toList());
        for (var entry : entries) {
            if (!entry.getName().startsWith(prefix)) continue;
            var path = entry.getName().substring(prefix.length()).split("/", -1);
            if (path.length != 2 || !CaseFiles.isCaseFile(path[1])) continue;
            try (var bytes = jar.getInputStream(entry)) {
                texts.computeIfAbsent(path[0], slug -> new TreeMap<>())
                        .put(path[1], CaseFiles.decoded(bytes.readAllBytes()));
            }
        }
        var cases = new ArrayList<CaseFiles>();
        texts.forEach((slug, files) -> {
            if (files.containsKey("case.yaml")) cases.add(new CaseFiles(slug, files));
        });
        return new Casebook(cases);
    }
}
