package predicament.app.record;

import java.util.List;

/**
 * Some streams as they were at a moment. The query gives the events that a projection handles, with all columns of the
 * store; streams that hold an event in a former form are left out of it.
 */
public record StreamRange(String query, long events, List<String> former) {}
