package predicament.app.schools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The prose on the theories, by their ids. */
final class Profiles {

    private static final Map<String, Profile> ALL = read();

    private Profiles() {}

    static List<Profile> all() {
        return ALL.values().stream().toList();
    }

    static Profile of(String id) {
        var profile = ALL.get(id);
        if (profile == null) throw new IllegalStateException("Nothing is written of %s in schools/.".formatted(id));
        return profile;
    }

    private static Map<String, Profile> read() {
        var mapper = YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        var all = new TreeMap<String, Profile>((one, other) ->
                Integer.compare(Integer.parseInt(one.substring(1)), Integer.parseInt(other.substring(1))));
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:schools/*.yaml")) {
                var profile = mapper.readValue(file.getContentAsByteArray(), Profile.class);
                all.put(profile.id(), profile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
