using System.Globalization;

namespace IprCorpus.Html.Pictures;

/// <summary>The hues of types: neighbours in a schema get hues that are far apart, by the golden angle.</summary>
internal static class Palette
{
    private const double GoldenAngle = 137.50776405003785;

    /// <summary>Gets the hue of a type, in degrees of OKLCH.</summary>
    public static int HueOf(int type) => (int)((250 + (type * GoldenAngle)) % 360);

    /// <summary>Gets a colour of OKLCH as CSS writes it for programs that know sRGB only; what is outside of sRGB is clipped (B. Ottosson 2020, "A perceptual
    /// color space for image processing").</summary>
    public static string Hex(double lightness, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Cube(lightness + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(lightness - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(lightness - (0.0894841775 * a) - (1.2914855480 * b));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"#{Byte((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)):x2}" +
                $"{Byte((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)):x2}" +
                $"{Byte((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)):x2}");
    }

    private static double Cube(double number) => number * number * number;

    private static int Byte(double linear)
    {
        var clipped = Math.Clamp(linear, 0, 1);
        var gamma = clipped <= 0.0031308 ? 12.92 * clipped : (1.055 * Math.Pow(clipped, 1 / 2.4)) - 0.055;
        return (int)Math.Round(gamma * 255);
    }
}
