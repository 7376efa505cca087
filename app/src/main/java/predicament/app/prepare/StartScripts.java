package predicament.app.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the scripts that start a prepared program, with the Java whose cache it is: no other can read it. */
final class StartScripts {

    static final String NAME = "predicament";

    private StartScripts() {}

    static void write(Path folder, Path java, String jar, String cache) throws IOException {
        var unix = folder.resolve(NAME);
        Files.writeString(unix, """
                #!/bin/sh
                here=$(cd "$(dirname "$0")" && pwd)
                exec "%s" -XX:AOTCache="$here/%s" -jar "$here/%s" "$@"
                """.formatted(java, cache, jar));
        unix.toFile().setExecutable(true, false);
        Files.writeString(folder.resolve(NAME + ".cmd"), """
                @"%s" -XX:AOTCache="%%~dp0%s" -jar "%%~dp0%s" %%*
                """.formatted(java, cache, jar));
    }
}
