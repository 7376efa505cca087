package predicament.app.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Lets pages write the addresses of other pages without a search through the files for each. */
final class FilesAlone extends AbstractResourceResolver {

    private static final Pattern FILE = Pattern.compile("/?(css|fonts|icons|js)/.*");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return chain.resolveResource(request, path, locations);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return FILE.matcher(path).matches() ? chain.resolveUrlPath(path, locations) : null;
    }
}
