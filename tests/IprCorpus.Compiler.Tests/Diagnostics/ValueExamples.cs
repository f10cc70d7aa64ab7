using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class ValueExamples
{
    private const string Figure = "document: a\nannotations:\n  - Figure: f\n    exact: good\n";

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR0501", "misspelt", "document: a\n⟦titel⟧: A title\n", "Document has no property 'titel'. Did you mean 'title'?"),
        new("IPR0501", "of an annotation", Figure + "    ⟦entity⟧: ann\n", "Figure has no property 'entity'."),
        new("IPR0502", "entity without name", "entities:\n  - Person: ⟦bob⟧\n", "Person must have the property 'name' (string); only properties whose type ends with '?' or '[]' can be left out"),
        new("IPR0502", "annotation without entity", "document: a\nannotations:\n  - ⟦Mention⟧: m\n    exact: She\n", "Mention must have the property 'entity' (Entity); only properties whose type ends with '?' or '[]' can be left out"),
        new("IPR0503", "word", Figure + "    count: ⟦many⟧\n", "'many' is no value for 'count': write a whole number, in digits only"),
        new("IPR0503", "overflow", Figure + "    count: ⟦2147483648⟧\n", "'2147483648' is no value for 'count': it lies outside -2147483648 to 2147483647; declare the property as decimal"),
        new("IPR0503", "separators", Figure + "    count: ⟦1,000,000⟧\n", "'1,000,000' is no value for 'count': write it without separators, as 1000000"),
        new("IPR0503", "fraction", Figure + "    count: ⟦1.5⟧\n", "'1.5' is no value for 'count': write a whole number, in digits only"),
        new("IPR0503", "Arabic digits", Figure + "    count: ⟦١٢⟧\n", "'\u0661\u0662' is no value for 'count': write a whole number, in digits only"),
        new("IPR0504", "decimal comma", Figure + "    share: ⟦3,5⟧\n", "'3,5' is no value for 'share': write it with a point and without separators, as 3.5"),
        new("IPR0504", "thousands", Figure + "    share: ⟦1,500⟧\n", "'1,500' is no value for 'share': write it with a point and without separators, as 1500"),
        new("IPR0504", "exponent", Figure + "    share: ⟦1e3⟧\n", "'1e3' is no value for 'share': write digits with at most one point, as 3.5"),
        new("IPR0504", "too large", Figure + "    share: ⟦99999999999999999999999999999999⟧\n", "'99999999999999999999999999999999' is no value for 'share': it has more digits than a decimal holds"),
        new("IPR0504", "quantity", Figure + "    amount:\n      number: ⟦3,5⟧\n", "'3,5' is no value for 'number': write it with a point and without separators, as 3.5"),
        new("IPR0505", "yes", Figure + "    known: ⟦yes⟧\n", "'yes' is no value for 'known': write true or false, in lower case and without quotation marks"),
        new("IPR0505", "quoted", Figure + "    known: ⟦'true'⟧\n", "'true' is no value for 'known': write true or false, in lower case and without quotation marks"),
        new("IPR0506", "no such day", Figure + "    day: ⟦2021-02-29⟧\n", "'2021-02-29' is no date for 'day': 2021-02 has the days 01 to 28; write year, month and day as in 2020-11-07"),
        new("IPR0506", "month", Figure + "    day: ⟦2021-13-01⟧\n", "'2021-13-01' is no date for 'day': a year has the months 01 to 12; write year, month and day as in 2020-11-07"),
        new("IPR0506", "order", Figure + "    day: ⟦07.11.2020⟧\n", "'07.11.2020' is no date for 'day': it is not written as one; write year, month and day as in 2020-11-07"),
        new("IPR0506", "a month", Figure + "    day: ⟦2020-11⟧\n", "'2020-11' is no date for 'day': it is no day; write year, month and day as in 2020-11-07"),
        new("IPR0507", "zone", Figure + "    time: ⟦2020-11-07T07:59Z⟧\n", "'2020-11-07T07:59Z' is no time stamp for 'time': a time of day is written T07:59 or T07:59:30, without a zone; write it as in 2020-11-07T07:59"),
        new("IPR0507", "hour", Figure + "    time: ⟦2020-11-07T24:00⟧\n", "'2020-11-07T24:00' is no time stamp for 'time': a time of day runs from 00:00:00 to 23:59:59; write it as in 2020-11-07T07:59"),
        new("IPR0507", "a day", Figure + "    time: ⟦2020-11-07⟧\n", "'2020-11-07' is no time stamp for 'time': it has no time of day; write it as in 2020-11-07T07:59"),
        new("IPR0508", "word", Figure + "    when: ⟦yesterday⟧\n", "'yesterday' is no period for 'when': it is no year, half, quarter, month, week, day or time of day"),
        new("IPR0508", "duration", Figure + "    when: ⟦P1Y⟧\n", "'P1Y' is no period for 'when': it names no interval; write it as { value: P1Y }"),
        new("IPR0508", "week", Figure + "    when: ⟦2021-W53⟧\n", "'2021-W53' is no period for 'when': 2021 has the weeks W01 to W52"),
        new("IPR0508", "quarter", Figure + "    when: ⟦2021-Q5⟧\n", "'2021-Q5' is no period for 'when': a year has the quarters Q1 to Q4"),
        new("IPR0508", "side", Figure + "    when: ⟦2021-04-31/2021-05⟧\n", "'2021-04-31/2021-05' is no period for 'when': 2021-04 has the days 01 to 30"),
        new("IPR0508", "both open", Figure + "    when: ⟦../..⟧\n", "'../..' is no period for 'when': one of its sides must be known"),
        new("IPR0508", "end", Figure + "    when: { value: P1Y, last: ⟦2021-02-30⟧ }\n", "'2021-02-30' is no period for 'when': 2021-02 has the days 01 to 28"),
        new("IPR0508", "range of units", Figure + "    when: { value: P1Y, first: ⟦'[2020-Q1..2019-Q3]'⟧ }\n", "'[2020-Q1..2019-Q3]' is no period for 'when': the first of its units comes after the last"),
        new("IPR0508", "year", Figure + "    when: ⟦9999-12-31⟧\n", "'9999-12-31' is no period for 'when': years run from 0001 to 9998"),
        new("IPR0509", "sides", Figure + "    when: ⟦2020-09/2020-01⟧\n", "The period '2020-09/2020-01' ends before it starts; exchange its sides"),
        new("IPR0509", "mapping", Figure + "    when: { value: P1Y, first: 2020-11-07, last: ⟦2020-11-06⟧ }\n", "The period '2020-11-07/2020-11-06' ends before it starts; exchange its sides"),
        new("IPR0510", "words", Figure + "    when: { value: ⟦last year⟧ }\n", "'last year' is no TIMEX3 value: write a date, a duration such as P1Y, or PAST_REF, PRESENT_REF or FUTURE_REF"),
        new("IPR0510", "duration without unit", Figure + "    when: { value: ⟦P12⟧ }\n", "'P12' is no TIMEX3 value: write a date, a duration such as P1Y, or PAST_REF, PRESENT_REF or FUTURE_REF"),
        new("IPR0511", "nothing known", Figure + "    amount: ⟦{ unit: batch }⟧\n", "This is no quantity for 'amount': it needs one of 'number', 'lower', 'upper' and 'digitsLost: true'"),
        new("IPR0511", "value that is lost", Figure + "    amount: { number: 5, digitsLost: ⟦true⟧ }\n", "This is no quantity for 'amount': a quantity whose digits are lost has no 'number'; say with 'lower' and 'upper' what is known of it"),
        new("IPR0511", "kind of nothing", Figure + "    amount: { number: 5, broaderUnit: ⟦person⟧ }\n", "This is no quantity for 'amount': 'broaderUnit' says what 'unit' is a kind of, and there is no 'unit'"),
        new("IPR0512", "lower and upper", Figure + "    amount: { lower: 10, upper: ⟦9.5⟧ }\n", "The numbers of this quantity contradict each other: 'lower' (10) is more than 'upper' (9.5)"),
        new("IPR0512", "value below", Figure + "    amount: { number: ⟦5⟧, lower: 6 }\n", "The numbers of this quantity contradict each other: 'lower' (6) is more than 'number' (5)"),
        new("IPR0513", "relative", Figure + "    page: ⟦example.org/a⟧\n", "'example.org/a' is no absolute URI for 'page': it starts with a scheme, such as https:"),
        new("IPR0513", "path", Figure + "    page: ⟦/home⟧\n", "'/home' is no absolute URI for 'page': it starts with a scheme, such as https:"),
        new("IPR0513", "drive", Figure + "    page: ⟦'C:\\home'⟧\n", "'C:\\home' is no absolute URI for 'page': it starts with a scheme, such as https:"),
        new("IPR0514", "misspelt", "document: a\nannotations:\n  - Mention: m\n    exact: She\n    entity: ann\n    form: ⟦pronuon⟧\n", "Form has no value 'pronuon'. Did you mean 'pronoun'? Its values are name, noun and pronoun"),
        new("IPR0514", "bound", Figure + "    amount: { number: 1, bound: ⟦more than⟧ }\n", "'bound' has no value 'more than'. Did you mean 'more-than'? Its values are exact, more-than, at-least, less-than, at-most and about"),
        new("IPR0515", "lower case", "entities:\n  - Organization: b\n    name: B\n    iso3166: ⟦cn⟧\n", "'cn' is no ISO 3166-1 alpha-2 code. Did you mean 'CN'?"),
        new("IPR0515", "UK", "entities:\n  - Organization: b\n    name: B\n    iso3166: ⟦UK⟧\n", "'UK' is no ISO 3166-1 alpha-2 code. The United Kingdom has GB."),
        new("IPR0515", "none", "entities:\n  - Organization: b\n    name: B\n    iso3166: ⟦XX⟧\n", "'XX' is no ISO 3166-1 alpha-2 code."));
}
