package predicament.app.figure;

/** The state through whose eyes the case is seen; its id is that of its lane. */
public record Viewpoint(String id, String name) {}
