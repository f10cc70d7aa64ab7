using System.Xml.Linq;
using CsCheck;
using IprCorpus.Generators.Emit;

namespace IprCorpus.Generators.Tests.Emit;

public class XmlCommentTests
{
    [Fact]
    public void AnyText_IsOneLineOfWellFormedXmlWithoutMarkup() =>
        Gen.Char.Array[0, 200].Select(units => new string(units)).Sample(
            text =>
            {
                var content = XmlComment.Text(text);
                var element = XElement.Parse($"<summary>{content}</summary>", LoadOptions.PreserveWhitespace);
                element.HasElements.Should().BeFalse();
                content.Should().NotContainAny("\r", "\n", "\u0085", "\u2028", "\u2029");
            },
            iter: 5_000);

    [Fact]
    public void Markup_IsText() =>
        XmlComment.Text("</summary><script src='x'> & ]]> */").Should().Be("&lt;/summary&gt;&lt;script src='x'&gt; &amp; ]]&gt; */");

    [Fact]
    public void WhiteSpace_IsFolded() => XmlComment.Text("  two\r\n\t lines  ").Should().Be("two lines");

    [Fact]
    public void WhatXmlCannotHold_IsReplaced()
    {
        var content = XmlComment.Text("a\u0001b\uD800c\uFFFEd\u202Ee");

        content.Should().Be("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        System.Xml.XmlConvert.VerifyXmlChars(content).Should().Be(content);
    }
}
