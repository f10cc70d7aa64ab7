using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Tests.Names;

/// <summary>Plurals are public names: a table of nouns decides, as a dictionary gives them.</summary>
public class PluralTableTests
{
    private const string Nouns = """
        Abbot Abbots, Ability Abilities, Abscissa Abscissae, Abuse Abuses, Accord Accords, Accusation Accusations, Act Acts, Actor Actors
        Addendum Addenda, Address Addresses, Adjective Adjectives, Advice Advice, Afterlife Afterlives, Agency Agencies, Agenda Agendas
        Agreement Agreements, Alga Algae, Alias Aliases, Allegation Allegations, Ally Allies, Alumna Alumnae, Alumnus Alumni
        Analysis Analyses, Anaphor Anaphors, Annex Annexes, Answer Answers, Antecedent Antecedents, Antenna Antennas
        Antithesis Antitheses, Apex Apexes, Apparatus Apparatuses, Appeal Appeals, Appendix Appendices, Arch Arches, Argument Arguments
        Arms Arms, Army Armies, Article Articles, Aspect Aspects, Assembly Assemblies, Atlas Atlases, Attorney Attorneys
        Automaton Automata, Axis Axes, Baby Babies, Bacillus Bacilli, Bacterium Bacteria, Baggage Baggage, Barracks Barracks, Basis Bases
        Batch Batches, Bay Bays, Belief Beliefs, Belongings Belongings, Bias Biases, Bison Bison, Body Bodies, Bonus Bonuses
        Bourgeois Bourgeois, Box Boxes, Boy Boys, Branch Branches, Brief Briefs, Buffalo Buffaloes, Bureau Bureaus, Bus Buses, Buzz Buzzes
        Cactus Cacti, Calculus Calculi, Calf Calves, Campus Campuses, Candelabrum Candelabra, Cargo Cargoes, Case Cases
        Catharsis Catharses, Cattle Cattle, Cause Causes, CellNucleus CellNuclei, Census Censuses, Chair Chairs, Chairman Chairmen
        ChangeOfCourse ChangesOfCourse, Chapter Chapters, Charge Charges, Chassis Chassis, Chateau Chateaux, Chief Chiefs, Child Children
        Chorus Choruses, Church Churches, City Cities, Class Classes, Clause Clauses, Cliff Cliffs, Clothes Clothes, Codex Codices
        Colloquium Colloquia, Colloquy Colloquies, Colossus Colossi, Company Companies, Compendium Compendia, Complex Complexes
        Congress Congresses, Consensus Consensuses, Consortium Consortia, Corps Corps, Corpus Corpora, Corrigendum Corrigenda
        Cortex Cortices, Country Countries, County Counties, Court Courts, Craft Crafts, Crime Crimes, Crisis Crises, Criterion Criteria
        Crossroads Crossroads, Cue Cues, Currency Currencies, Curriculum Curricula, Customs Customs, Data Data, Datum Data, Day Days
        DeathPenalty DeathPenalties, Debris Debris, Decision Decisions, Deer Deer, Dependency Dependencies, Desideratum Desiderata
        Diagnosis Diagnoses, Die Dice, Dish Dishes, Dispatch Dispatches, Document Documents, Dogma Dogmas, Domino Dominoes, Donkey Donkeys
        Dormouse Dormice, Duty Duties, Dynasty Dynasties, Earnings Earnings, Echo Echoes, Elf Elves, Ellipsis Ellipses, Embargo Embargoes
        Emphasis Emphases, Enclosure Enclosures, Entity Entities, Entry Entries, Epoch Epochs, Equilibrium Equilibria, Equipment Equipment
        Erratum Errata, Essay Essays, Ethics Ethics, Event Events, Evidence Evidence, Eye Eyes, Eyetooth Eyeteeth, Family Families
        Fee Fees, Feedback Feedback, Fez Fezzes, Fireman Firemen, Fish Fish, Fisherman Fishermen, Focus Foci, Foot Feet, Forefoot Forefeet
        Formula Formulas, Forum Forums, Fox Foxes, Frequency Frequencies, Fungus Fungi, Furniture Furniture, GPS GPSs, Gallows Gallows
        Ganglion Ganglia, Gas Gases, Genesis Geneses, Genius Geniuses, Genus Genera, German Germans, Gloss Glosses, Goods Goods
        Goose Geese, Graffito Graffiti, Grandchild Grandchildren, Guess Guesses, Half Halves, Hardware Hardware, Hatch Hatches
        HeadOfState HeadsOfState, Headquarters Headquarters, Helix Helices, Hero Heroes, Hiatus Hiatuses, Holiday Holidays
        Homework Homework, Honorarium Honoraria, Hoof Hooves, House Houses, Housewife Housewives, Human Humans, Hypothesis Hypotheses
        Idea Ideas, Inch Inches, Incubus Incubi, Index Indices, Industry Industries, Information Information, Iris Irises
        Jackknife Jackknives, Jewellery Jewellery, Jewelry Jewelry, Journey Journeys, Judge Judges, Key Keys, Kiss Kisses, Knife Knives
        Knowledge Knowledge, Lady Ladies, Larva Larvae, Latch Latches, Law Laws, LawEnforcement LawEnforcements, Layman Laymen
        Leaf Leaves, Legislation Legislation, Lemma Lemmas, Lens Lenses, Lexeme Lexemes, Libretto Libretti, Lie Lies, Life Lives
        Linguistics Linguistics, Livestock Livestock, Loaf Loaves, Locus Loci, Logo Logos, Loss Losses, Louse Lice, Luggage Luggage
        Lunch Lunches, Machinery Machinery, Malware Malware, Man Men, Mango Mangoes, March Marches, Mass Masses, Match Matches
        Matriarch Matriarchs, Matrix Matrices, Maximum Maxima, Means Means, Measurement Measurements, Media Media, Medium Media
        Memo Memos, Memorandum Memoranda, Mention Mentions, Merchandise Merchandise, Metadata Metadata, Metamorphosis Metamorphoses
        Midlife Midlives, Midwife Midwives, Millennium Millennia, Minimum Minima, Ministry Ministries, Modulus Moduli, Momentum Momenta
        Monarch Monarchs, Money Money, Mongoose Mongooses, Monkey Monkeys, Moose Moose, Moratorium Moratoria, Mosquito Mosquitoes
        Motto Mottoes, Mouse Mice, Museum Museums, Music Music, Name Names, Nebula Nebulae, Neurosis Neuroses, News News
        NewsItem NewsItems, Newspaper Newspapers, Nexus Nexuses, Nucleus Nuclei, Oasis Oases, Obloquy Obloquies, Offspring Offspring
        Optimum Optima, Organisation Organisations, Outskirts Outskirts, Ovum Ova, Ox Oxen, Paradox Paradoxes, Parenthesis Parentheses
        Party Parties, PartyHeadquarters PartyHeadquarters, Pass Passes, Passage Passages, Passerby Passersby, Patch Patches
        Patriarch Patriarchs, Pdf Pdfs, Penknife Penknives, People People, Person People, Personnel Personnel, Phenomenon Phenomena
        Photo Photos, Photocopy Photocopies, Phrase Phrases, Physics Physics, Piano Pianos, Place Places, Play Plays, Poetry Poetry
        PointOfView PointsOfView, Police Police, Policeman Policemen, Policewoman Policewomen, Policy Policies, PolicyFocus PolicyFoci
        Politics Politics, Polyhedron Polyhedra, Portfolio Portfolios, Potato Potatoes, Poultry Poultry, Praxis Praxes, Prefix Prefixes
        Press Presses, Proceedings Proceedings, Process Processes, Prognosis Prognoses, Prologue Prologues, Promise Promises, Proof Proofs
        Prophecy Prophecies, Prophet Prophets, Prospectus Prospectuses, Prosthesis Prostheses, Punctuation Punctuation
        Quantity Quantities, Quantum Quanta, Query Queries, Quiz Quizzes, Radio Radios, Radius Radii, Ratio Ratios, Ray Rays
        Referendum Referendums, Reflex Reflexes, Relay Relays, Remains Remains, Rendezvous Rendezvous, Reply Replies, Research Research
        Rice Rice, RockStratum RockStrata, Roman Romans, Roof Roofs, Salesperson Salespeople, Salmon Salmon, Sarcophagus Sarcophagi
        Savings Savings, Scarf Scarves, Scenario Scenarios, Scenery Scenery, Schema Schemas, Scissors Scissors, Search Searches
        Self Selves, Sentence Sentences, Series Series, Shaman Shamans, Sheaf Sheaves, Sheep Sheep, Shelf Shelves, Shrimp Shrimp
        Sibling Siblings, Sky Skies, Software Software, Soliloquy Soliloquies, Spacecraft Spacecraft, Species Species, Spectrum Spectra
        Speech Speeches, Spokesman Spokesmen, Spokesperson Spokespeople, Spokeswoman Spokeswomen, Spy Spies, Stage Stages, Stanza Stanzas
        Statistics Statistics, Status Statuses, Statute Statutes, Stay Stays, Stigma Stigmata, Stimulus Stimuli, Stoma Stomata
        Stomach Stomachs, Story Stories, Stratum Strata, Studio Studios, Study Studies, Stylus Styli, Suffix Suffixes
        Supernova Supernovae, Surroundings Surroundings, Survey Surveys, Swine Swine, Switch Switches, Syllable Syllables
        Syllabus Syllabi, Symposium Symposia, Synopsis Synopses, Synthesis Syntheses, Tableau Tableaux, Tax Taxes, Terminus Termini
        Testimony Testimonies, TextAnalysis TextAnalyses, Thanks Thanks, Theory Theories, Thesaurus Thesauri, Thesis Theses, Thief Thieves
        Toe Toes, Token Tokens, Tomato Tomatoes, Tooth Teeth, Topaz Topazes, Topic Topics, Tornado Tornadoes, Torpedo Torpedoes, Toy Toys
        TradeRoute TradeRoutes, Traffic Traffic, Treaty Treaties, Tribesman Tribesmen, Trophy Trophies, Trousers Trousers, Trout Trout
        Turkey Turkeys, URL URLs, Uterus Uteri, Valley Valleys, Vermin Vermin, Vertebra Vertebrae, Vertex Vertices, Veto Vetoes
        Video Videos, Violence Violence, Virus Viruses, Volcano Volcanoes, Vortex Vortices, Vowel Vowels, Waltz Waltzes, Ware Wares
        Watch Watches, Watercraft Watercraft, Way Ways, Weather Weather, Wharf Wharves, Whiz Whizzes, Wife Wives, Wildlife Wildlife
        Wish Wishes, Witness Witnesses, Wolf Wolves, Woman Women, Word Words, X Xs, Zoo Zoos
        """;

    public static TheoryData<string, string> Table
    {
        get
        {
            var table = new TheoryData<string, string>();
            foreach (var pair in Nouns.Split([", ", "\n", "\r\n"], StringSplitOptions.RemoveEmptyEntries))
            {
                table.Add(pair.Split(' ')[0], pair.Split(' ')[1]);
            }

            return table;
        }
    }

    [Fact]
    public void TheTable_HasHundreds() => Table.Count().Should().BeGreaterThan(469).And.Be(Table.Select(static row => row[0]).Distinct().Count());

    [Theory, MemberData(nameof(Table))]
    public void ANoun_HasItsPlural(string noun, string plural) => EnglishPlural.Of(noun).Should().Be(plural);
}
