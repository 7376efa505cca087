package predicament.app.calculate;

import java.util.List;
import predicament.app.command.Command;

/** The commands that compute on files and need no database. */
public final class Calculations {

    public static final List<Command> ALL = List.of(
            new Command(
                    "theory",
                    "T1 stream.csv [--param name=value] [--tempo race|crisis] [--prior 30] [--O 0.2] [--d 0.3]",
                    "Takes a theory through the moves of two states and prints its state after each as CSV. Columns: day,"
                            + " actor, type, D (+, - or 0), s, chi, kappa, cap, reach; the last two may be left out. --prior"
                            + " is the threat that both felt before (0 to 100); --O and --d are the offence-defence balance"
                            + " and distinguishability where a theory reads them.",
                    TheoryCommand::run),
            new Command(
                    "perceive",
                    "observations.csv [--mu 30] [--half-life 365] [--q 1]",
                    "Rebuilds one holder's threat from observations and prints it after each as CSV. Columns: day, z (on the"
                            + " logit scale), R (variance). --mu is the threat without documents (0 to 100).",
                    PerceiveCommand::run),
            new Command(
                    "agree",
                    "ratings.csv [--metric nominal|ordinal|interval|ratio] | periods.csv --unitising [--from 0 --to 100]",
                    "Prints how far coders agree beyond chance. Columns of ratings: unit, coder, value. Columns of periods:"
                            + " coder, start, end; a coder who marked nothing has one row with both left empty.",
                    AgreeCommand::run),
            new Command(
                    "score",
                    "forecasts.csv",
                    "Scores forecasts and prints each with the mean as CSV. Columns: probability, happened (0 or 1) for Brier"
                            + " and log scores; p1, p2, …, category for ranked probabilities; mean, sd, observed for the CRPS of"
                            + " normal forecasts; forecast, value, share, observed for the CRPS of discrete ones.",
                    ScoreCommand::run));

    private Calculations() {}
}
