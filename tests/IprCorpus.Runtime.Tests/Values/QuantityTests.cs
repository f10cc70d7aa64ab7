namespace IprCorpus.Runtime.Tests.Values;

public sealed class QuantityTests
{
    private static readonly Quantity Suspects = new(null, 1000, 999_999, "suspects", QuantityBound.MoreThan, true);

    // Amounts that the quantities of the generator can be, finer than what is asked about them.
    private static readonly decimal[] Amounts = [.. Enumerable.Range(-80, 161).Select(quarter => quarter / 4m)];

    [Fact]
    public void Comparisons_are_what_all_possible_amounts_agree_on() => Gen.Select(Gens.Quantities, Gen.Int[-12, 12]).Sample((quantity, half) =>
    {
        var number = half / 2m;
        var amounts = Possible(quantity);
        quantity.IsMoreThan(number).Should().Be(Agreement(amounts, amount => amount > number), "{0} > {1}", quantity, number);
        quantity.IsAtLeast(number).Should().Be(Agreement(amounts, amount => amount >= number));
        quantity.IsLessThan(number).Should().Be(Agreement(amounts, amount => amount < number));
        quantity.IsAtMost(number).Should().Be(Agreement(amounts, amount => amount <= number));
        quantity.IsEqualTo(number).Should().Be(Agreement(amounts, amount => amount == number));
    }, iter: 3000);

    [Fact]
    public void Comparisons_of_two_are_what_all_possible_amounts_agree_on() => Gen.Select(Gens.Quantities, Gens.Quantities).Sample((x, y) =>
    {
        var (left, right) = (Possible(x), Possible(y));
        List<int> orders = [.. left.Intersect(right).Take(1).Select(_ => 0)];
        orders.AddRange(left.Max() > right.Min() ? [1] : []);
        orders.AddRange(left.Min() < right.Max() ? [-1] : []);
        x.IsMoreThan(y).Should().Be(Agreement(orders, order => order > 0), "{0} > {1}", x, y);
        x.IsLessThan(y).Should().Be(Agreement(orders, order => order < 0));
    }, iter: 3000);

    [Fact]
    public void Sum_holds_every_sum_of_possible_amounts() => Gen.Select(Gens.Quantities, Gens.Quantities).Sample((x, y) =>
    {
        var sum = x + y;
        foreach (var amount in from a in Possible(x) from b in Possible(y) select a + b)
        {
            sum.IsEqualTo(amount).Should().NotBe(false, "{0} + {1} = {2} can be {3}", x, y, sum, amount);
        }
    });

    [Fact]
    public void Sum_keeps_the_bounds_that_both_have() => Gen.Select(Gens.Quantities, Gens.Quantities).Sample((x, y) =>
    {
        var sum = x + y;
        sum.Least.Should().Be(x.Least + y.Least);
        sum.Most.Should().Be(x.Most + y.Most);
        sum.IsLeastExclusive.Should().Be(sum.Least is not null && (x.IsLeastExclusive || y.IsLeastExclusive));
        sum.IsMostExclusive.Should().Be(sum.Most is not null && (x.IsMostExclusive || y.IsMostExclusive));
        sum.DigitsLost.Should().Be(x.DigitsLost || y.DigitsLost);
    }, iter: 3000);

    [Fact]
    public void Addition_is_commutative() => Gen.Select(Gens.Quantities, Gens.Quantities).Sample((x, y) => (x + y).Should().Be(y + x), iter: 3000);

    [Fact]
    public void Addition_is_associative() =>
        Gen.Select(Gens.Quantities, Gens.Quantities, Gens.Quantities).Sample((x, y, z) => ((x + y) + z).Should().Be(x + (y + z)), iter: 10_000);

    [Fact]
    public void Exactly_nothing_changes_no_sum() =>
        Gens.Quantities.Sample(x => (x + new Quantity(0, 0, 0, "items", QuantityBound.Exact, false)).Should().Be(x));

    [Fact]
    public void Bounds_of_the_amount_are_not_those_of_the_number()
    {
        (Suspects.Lower, Suspects.Upper).Should().Be((1000m, 999_999m));
        (Suspects.Least, Suspects.IsLeastExclusive).Should().Be((1000m, true));
        (Suspects.Most, Suspects.IsMostExclusive).Should().Be((null, false));
        (Suspects.IsMoreThan(1000), Suspects.IsMoreThan(1001), Suspects.IsLessThan(5)).Should().Be((true, null, false));
        Suspects.IsExact.Should().BeFalse();
    }

    [Fact]
    public void Sum_of_more_than_is_more_than()
    {
        var sum = new[] { Suspects, new Quantity(5, 5, 5, "suspects", QuantityBound.Exact, false) }.Sum()!;

        sum.ToString().Should().Be("more than [1,005..1,000,004] suspects (digits lost)");
        sum.IsMoreThan(1005).Should().BeTrue();
        Array.Empty<Quantity>().Sum().Should().BeNull();
    }

    [Fact]
    public void Different_units_are_not_added_nor_compared()
    {
        var euros = new Quantity(5, 5, 5, "EUR", QuantityBound.Exact, false);

        Suspects.TryAdd(euros, out var sum).Should().BeFalse();
        sum.Should().BeNull();
        FluentActions.Invoking(() => Suspects + euros).Should().Throw<InvalidOperationException>().WithMessage("*'suspects'*'EUR'*");
        Suspects.IsMoreThan(euros).Should().BeNull();
    }

    [Fact]
    public void Units_that_are_kinds_of_one_another_add_and_compare()
    {
        Quantity people = new(5, null, null, "person", QuantityBound.Exact, false), suspects = new(7, null, null, "suspect",
            QuantityBound.MoreThan, false, "person"),
            victims = new(2, null, null, "victim", QuantityBound.Exact, false, "person"), strangers = new(2, null, null, "suspect", QuantityBound.Exact, false);

        (people + suspects).ToString().Should().Be("more than 12 person");
        (suspects + people).Should().Be(people + suspects);
        (suspects + victims).ToString().Should().Be("more than 9 person");
        ((suspects + victims) + people).Should().Be(suspects + (victims + people));
        (suspects + suspects).Unit.Should().Be("suspect");
        suspects.IsMoreThan(people).Should().BeTrue();
        (suspects + strangers).BroaderUnit.Should().BeNull("only one of them says what a suspect is");
        people.TryAdd(strangers, out _).Should().BeFalse("nothing says that they are people");
    }

    [Fact]
    public void Product_holds_every_product_of_possible_amounts() => Gen.Select(Gens.Quantities, Gen.Int[-4, 4]).Sample((quantity, half) =>
    {
        var factor = half / 2m;
        var product = quantity * factor;
        foreach (var amount in Possible(quantity))
        {
            product.IsEqualTo(amount * factor).Should().NotBe(false, "{0} * {1} = {2} can be {3}", quantity, factor, product, amount * factor);
        }

        (factor * quantity).Should().Be(product);
    }, iter: 2000);

    [Fact]
    public void Quotient_undoes_the_product() => Gen.Select(Gens.Quantities, Gen.Int[1, 8]).Sample((quantity, power) =>
    {
        var factor = (decimal)Math.Pow(2, power);
        var there = quantity * factor / factor;
        (there.Least, there.Most, there.Number, there.Bound).Should().Be((quantity.Least, quantity.Most, quantity.Number, quantity.Bound));
    });

    [Fact]
    public void Share_holds_every_share_of_possible_amounts() => Gen.Select(Gens.Quantities, Gens.Quantities).Sample((quantity, other) =>
    {
        var percentage = new Quantity(other.Number, other.Lower, other.Upper, "%", other.Bound, other.DigitsLost);
        var share = quantity.Percent(percentage);
        foreach (var amount in from a in Possible(quantity) from b in Possible(percentage) select a * b / 100)
        {
            share.IsEqualTo(amount).Should().NotBe(false, "{0} of {1} = {2} can be {3}", percentage, quantity, share, amount);
        }
    }, iter: 400);

    [Fact]
    public void Share_keeps_what_the_words_say()
    {
        Quantity goods = new(3_400, null, null, "parcel", QuantityBound.MoreThan, false), share = new(12.5m, null, null, "%", QuantityBound.Exact, false),
            lost = new(null, 1, 999, "%", QuantityBound.Exact, true);

        goods.Percent(share).ToString().Should().Be("more than 425 parcel");
        goods.IncreasedBy(share).ToString().Should().Be("more than 3,825 parcel");
        goods.Percent(lost).ToString().Should().Be("more than [34..33,966] parcel (digits lost)");
        (goods * 2).ToString().Should().Be("more than 6,800 parcel");
        (goods * -1).ToString().Should().Be("less than -3,400 parcel");
        (goods * 0).ToString().Should().Be("0 parcel");
        FluentActions.Invoking(() => goods.Percent(goods)).Should().Throw<ArgumentException>().WithMessage("*no percentage*");
        FluentActions.Invoking(() => goods / 0).Should().Throw<DivideByZeroException>();
    }

    [Theory]
    [InlineData(1234567.5, QuantityBound.Exact, "kg", false, "1,234,567.5 kg")]
    [InlineData(0.0, QuantityBound.AtLeast, null, false, "at least 0")]
    [InlineData(-1000.0, QuantityBound.AtMost, null, false, "at most -1,000")]
    [InlineData(3.0, QuantityBound.About, "arrests", false, "about 3 arrests")]
    [InlineData(3.0, QuantityBound.LessThan, "arrests", false, "less than 3 arrests")]
    [InlineData(null, QuantityBound.Exact, "arrests", true, "[?..?] arrests (digits lost)")]
    public void Quantity_shows_itself_in_words(double? number, QuantityBound bound, string? unit, bool lost, string expected) =>
        new Quantity((decimal?)number, null, null, unit, bound, lost).ToString().Should().Be(expected);

    [Fact]
    public void Bounds_in_the_wrong_order_are_refused() =>
        FluentActions.Invoking(() => new Quantity(null, 2, 1, null, QuantityBound.Exact, false)).Should().Throw<ArgumentException>();

    /// <summary>The amounts that a quantity can be: those that the words allow for some number that can have been printed.</summary>
    private static List<decimal> Possible(Quantity quantity)
    {
        var printed = Amounts.Where(number => !(number < quantity.Lower) && !(number > quantity.Upper)).ToList();
        var (least, most) = (printed[0], printed[^1]);
        return
        [
            .. Amounts.Where(amount => quantity.Bound switch
            {
                QuantityBound.Exact => amount >= least && amount <= most,
                QuantityBound.MoreThan => quantity.Lower is null || amount > least,
                QuantityBound.AtLeast => quantity.Lower is null || amount >= least,
                QuantityBound.LessThan => quantity.Upper is null || amount < most,
                QuantityBound.AtMost => quantity.Upper is null || amount <= most,
                _ => true,
            }),
        ];
    }

    private static bool? Agreement<T>(IEnumerable<T> worlds, Func<T, bool> question) => worlds.Select(question).Distinct().ToList() is [var only] ? only : null;
}
