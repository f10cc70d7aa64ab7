using CsCheck;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Tests.Names;

public sealed class LabelNamesTests
{
    [Theory]
    [InlineData("EVENT", "Event", "Events")]
    [InlineData("PER", "Per", "Pers")]
    [InlineData("PERSON", "Person", "People")]
    [InlineData("GPE_NE", "GpeNe", "GpeNes")]
    [InlineData("POS", "Pos", "Poses")]
    [InlineData("hi", "Hi", "HiAnnotations")]
    [InlineData("rs", "Rs", "RsAnnotations")]
    [InlineData("AnnotatorNotes", "AnnotatorNote", "AnnotatorNotes")]
    [InlineData("HasAttrOf", "HasAttrOf", "HasAttrOfAnnotations")]
    [InlineData("LocatedIn", "LocatedIn", "LocatedInAnnotations")]
    [InlineData("HeadOfState", "HeadOfState", "HeadsOfState")]
    [InlineData("Process", "Process", "Processes")]
    [InlineData("Passes", "Pass", "Passes")]
    [InlineData("Branches", "Branch", "Branches")]
    [InlineData("Houses", "House", "Houses")]
    [InlineData("Causes", "Cause", "Causes")]
    [InlineData("Status", "Status", "Statuses")]
    [InlineData("Series", "Series", "Series")]
    [InlineData("Physics", "Physics", "Physics")]
    [InlineData("3D", "ThreeD", "ThreeDs")]
    [InlineData("Action", "ActionAnnotation", "ActionAnnotations")]
    [InlineData("Object", "ObjectAnnotation", "ObjectAnnotations")]
    [InlineData("Type", "TypeAnnotation", "TypeAnnotations")]
    [InlineData("QUANTITY", "QuantityAnnotation", "QuantityAnnotations")]
    [InlineData("webanno.custom.Action", "CustomAction", "CustomActions")]
    [InlineData("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", "Token", "Tokens")]
    public void A_type_gets_a_name_and_its_list_one(string label, string name, string list)
    {
        LabelNames.WishesOfType(label)[0].Should().Be(name);
        EnglishPlural.ListOf(name).Should().Be(list);
    }

    [Fact]
    public void A_qualified_label_wishes_for_its_last_two_parts_before_all_of_them() =>
        LabelNames.WishesOfType("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")[1].Should().Be("SegmentationToken");

    [Theory]
    [InlineData("PRP$", "PrpDollar")]
    [InlineData("cf1*", "Cf1Star")]
    [InlineData("cf1", "Cf1")]
    [InlineData("acl:relcl", "AclRelcl")]
    [InlineData("NN", "Nn")]
    [InlineData("3", "Level3")]
    [InlineData("-1", "Minus1")]
    [InlineData(",", "Comma")]
    [InlineData("``", "DoubleBackquote")]
    [InlineData("''", "DoubleApostrophe")]
    [InlineData("-LRB-", "Lrb")]
    [InlineData("", "Empty")]
    public void A_value_gets_a_name(string label, string name) => LabelNames.OfValue(label, "Level").Should().Be(name);

    private const string Characters =
        "aA1-_:. \u2163\u2173\u216B\u2188\u3007\u3021\u16EE\u01C5\u0131\u0130\u00DF\u1E9E\u0300\u0903\u0660\u00BD\u00B2\u65E5\uD835\uDC00";

    /// <summary>A schema that is written down is read again: capitals without a small letter, numerals, marks and digits included.</summary>
    [Fact]
    public void Every_name_that_a_label_gets_can_stand_in_a_schema() =>
        Gen.Int[0, Characters.Length - 1].Select(static place => Characters[place])
            .Array[1, 6].Sample(static characters =>
            {
                var label = new string(characters);
                SeedNames.IsPropertyName(LabelNames.ToSeedName(LabelNames.OfProperty(label))).Should().BeTrue(label);
                SeedNames.IsPropertyName(LabelNames.ToSeedName(LabelNames.OfValue(label, "Level"))).Should().BeTrue(label);
            });

    [Theory]
    [InlineData("gradeⅣ", true)]
    [InlineData("ⅳ", false)]
    [InlineData("Ⅳ", false)]
    public void Numerals_stand_in_names_and_begin_none(string name, bool isOne) => SeedNames.IsPropertyName(name).Should().Be(isOne);
}
