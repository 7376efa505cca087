package predicament.app.sight;

import predicament.domain.crisis.Certainty;
import predicament.domain.crisis.Channel;
import predicament.domain.crisis.Direction;
import predicament.domain.crisis.Link;
import predicament.domain.crisis.MoveKind;
import predicament.domain.crisis.Purpose;
import predicament.domain.crisis.Visibility;
import predicament.domain.source.Confidence;

/** The domain's codes in the words of a page. */
public final class Words {

    private Words() {}

    public static String kind(MoveKind kind) {
        return switch (kind) {
            case DIPLOMATIC -> "Diplomatic";
            case MILITARY -> "Military measure";
            case ULTIMATUM -> "Ultimatum";
            case WAR -> "War or force";
        };
    }

    public static String effect(Direction direction) {
        return switch (direction) {
            case RAISES -> "raises tension";
            case NEUTRAL -> "neither raises nor lowers tension";
            case LOWERS -> "lowers tension";
        };
    }

    public static String visibility(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "Public at once";
            case CONFIDENTIAL -> "Confidential: known at once to those it was addressed to";
            case SECRET -> "Secret: known only by the learnings below";
        };
    }

    public static String visibilityBrief(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "public";
            case CONFIDENTIAL -> "confidential";
            case SECRET -> "secret";
        };
    }

    public static String channel(Channel channel) {
        return switch (channel) {
            case PUBLIC -> "public news";
            case DIPLOMATIC -> "diplomats";
            case ATTACHE -> "attachés";
            case SIGINT -> "intercepted signals";
            case HUMINT -> "agents";
            case IMAGERY -> "imagery";
            case PRESS -> "the press";
            case NONE -> "no channel";
        };
    }

    public static String purpose(Purpose purpose) {
        return switch (purpose) {
            case DEFENSIVE -> "defensive";
            case DETERRENT -> "deterrent";
            case COMPELLENT -> "compellent";
            case PRE_EMPTIVE -> "pre-emptive";
            case PREVENTIVE -> "preventive";
            case ALLIANCE_KEEPING -> "to keep an alliance";
            case AGGRESSIVE -> "aggressive";
            case ROUTINE -> "routine";
            case UNKNOWN -> "unknown";
        };
    }

    public static String link(Link.Kind kind) {
        return switch (kind) {
            case ANSWERS -> "answers";
            case RESCINDS -> "takes back";
            case PART_OF -> "is part of";
            case CONDITIONAL_ON -> "is conditional on";
            case EXPIRES -> "ends";
            case DECIDES -> "decides";
            case ORDERS -> "orders";
            case EXECUTES -> "carries out";
            case ANNOUNCES -> "announces";
        };
    }

    public static String certainty(Certainty certainty) {
        return switch (certainty) {
            case YES -> "yes";
            case PARTLY -> "partly";
            case NO -> "no";
            case UNKNOWN -> "unknown";
        };
    }

    public static String confidence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "high";
            case MEDIUM -> "medium";
            case LOW -> "low";
        };
    }
}
