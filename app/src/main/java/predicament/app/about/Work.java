package predicament.app.about;

import java.util.List;

/** A work that the method stands on, in the order of a bibliography. */
public record Work(String author, String year, String title, String rest) {

    static final List<Work> CITED = List.of(
            new Work("Butterfield, Herbert", "1951", "History and Human Relations", "London: Collins."),
            new Work(
                    "Goldstein, Joshua S.",
                    "1992",
                    "A Conflict–Cooperation Scale for WEIS Events Data",
                    "Journal of Conflict Resolution 36 (2): 369–385."),
            new Work(
                    "Herz, John H.",
                    "1950",
                    "Idealist Internationalism and the Security Dilemma",
                    "World Politics 2 (2): 157–180."),
            new Work("Holsti, Ole R.", "1965", "The 1914 Case", "American Political Science Review 59 (2): 365–378."),
            new Work("Holsti, Ole R.", "1972", "Crisis, Escalation, War", "Montreal: McGill–Queen’s University Press."),
            new Work(
                    "Holsti, Ole R., Robert C. North and Richard A. Brody",
                    "1968",
                    "Perception and Action in the 1914 Crisis",
                    "In J. David Singer (ed.), Quantitative International Politics. New York: Free Press."),
            new Work(
                    "Jervis, Robert",
                    "1976",
                    "Perception and Misperception in International Politics",
                    "Princeton University Press."),
            new Work(
                    "Kalman, Rudolf E.",
                    "1960",
                    "A New Approach to Linear Filtering and Prediction Problems",
                    "Journal of Basic Engineering 82 (1): 35–45."),
            new Work("Mercer, Jonathan", "1996", "Reputation and International Politics", "Cornell University Press."),
            new Work("Press, Daryl G.", "2005", "Calculating Credibility", "Cornell University Press."),
            new Work(
                    "Rauch, Herbert E., F. Tung and C. T. Striebel",
                    "1965",
                    "Maximum Likelihood Estimates of Linear Dynamic Systems",
                    "AIAA Journal 3 (8): 1445–1450."),
            new Work(
                    "Singer, J. David",
                    "1958",
                    "Threat-Perception and the Armament-Tension Dilemma",
                    "Journal of Conflict Resolution 2 (1): 90–105."),
            new Work(
                    "Zinnes, Dina A.",
                    "1966",
                    "A Comparison of Hostile Behavior of Decision-Makers in Simulate and Historical Data",
                    "World Politics 18 (3): 474–502."));
}
