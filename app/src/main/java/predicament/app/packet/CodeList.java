package predicament.app.packet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import predicament.app.sight.Words;
import predicament.app.table.Column;
import predicament.app.table.Table;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.HolderClass;
import predicament.domain.crisis.Link;
import predicament.domain.crisis.MoveKind;
import predicament.domain.crisis.MoveType;
import predicament.domain.crisis.OnsetClaim;
import predicament.domain.crisis.Purpose;
import predicament.domain.crisis.ThreatLevel;
import predicament.domain.crisis.Visibility;
import predicament.domain.perception.CaseRecord;

/** A code that stands in the tables, and what it means. */
record CodeList(String list, String code, String meaning) {

    static Table<CodeList> of(CaseRecord record) {
        var rows = new ArrayList<CodeList>();
        record.actors().forEach(it -> rows.add(new CodeList("actor", it.id().code(), it.name())));
        record.holders()
                .forEach(it -> rows.add(new CodeList(
                        "holder", it.id().value(), it.name() + ", " + it.office() + " (" + it.actor() + ")")));
        add(rows, "type", MoveType.values(), Enum::name, CodeList::type);
        add(rows, "kind", MoveKind.values(), CodeList::code, Words::kind);
        add(rows, "direction", Direction.values(), CodeList::code, Words::effect);
        add(rows, "visibility", Visibility.values(), CodeList::code, CodeList::visibility);
        add(rows, "channel", Channel.values(), CodeList::code, Words::channel);
        add(rows, "purpose", Purpose.values(), CodeList::code, Words::purpose);
        add(rows, "link", Link.Kind.values(), CodeList::code, Words::link);
        add(rows, "holder_class", HolderClass.values(), CodeList::code, it -> "weight " + it.weight());
        add(rows, "level", ThreatLevel.values(), it -> Integer.toString(it.rank()), CodeList::level);
        add(rows, "claim", OnsetClaim.values(), CodeList::code, OnsetLine::words);
        return new Table<>(
                "codes",
                List.of(
                        new Column<>("list", "the list, named after the column that holds it", CodeList::list),
                        new Column<>("code", "the code", CodeList::code),
                        new Column<>("meaning", "what it means", CodeList::meaning)),
                rows);
    }

    private static <E> void add(
            List<CodeList> rows, String list, E[] values, Function<E, String> code, Function<E, String> meaning) {
        Arrays.stream(values).forEach(it -> rows.add(new CodeList(list, code.apply(it), meaning.apply(it))));
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String type(MoveType type) {
        return String.format(
                Locale.ROOT,
                "%s; defaults: magnitude %.3f, character %.2f, cost %.2f",
                type.title(),
                type.magnitude(),
                type.character(),
                type.cost());
    }

    private static String visibility(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "known to every state once it has happened";
            case CONFIDENTIAL -> "known at once to its direct targets, to others only by a learning";
            case SECRET -> "known to nobody but its actor without a learning";
        };
    }

    private static String level(ThreatLevel level) {
        return String.format(
                Locale.ROOT,
                "%s, %.0f to %.0f of 100: %s",
                level.name().toLowerCase(Locale.ROOT),
                level.low(),
                level.high(),
                level.anchor());
    }
}
