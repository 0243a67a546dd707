package org.trustquality.chart.drawing;

/** The marks of charts: they differ by shape, so that colour is never needed. */
public final class Mark {

	private static final double DOT = 5.5;

	private static final double SQUARE = 5;

	private static final double DIAMOND = 6.5;

	private static final double TRIANGLE = 6;

	private static final double TICK = 6.5;

	private static final double CAP = 4;

	private Mark() {
	}

	public static Svg dot(double x, double y) {
		return Svg.element("circle").with("cx", x).with("cy", y).with("r", DOT).with("fill", Palette.BRAND);
	}

	public static Svg triangle(double x, double y) {
		return Svg.element("polygon")
			.with("points",
					corner(x, y - TRIANGLE) + " " + corner(x + TRIANGLE, y + TRIANGLE) + " "
							+ corner(x - TRIANGLE, y + TRIANGLE))
			.with("fill", Palette.BRAND);
	}

	public static Svg square(double x, double y) {
		return hollow(Svg.element("rect"), Palette.BRAND).with("x", x - SQUARE)
			.with("y", y - SQUARE)
			.with("width", 2 * SQUARE)
			.with("height", 2 * SQUARE);
	}

	public static Svg diamond(double x, double y) {
		return hollow(Svg.element("polygon"), Palette.ACCENT).with("points", corner(x, y - DIAMOND) + " "
				+ corner(x + DIAMOND, y) + " " + corner(x, y + DIAMOND) + " " + corner(x - DIAMOND, y));
	}

	public static Svg tick(double x, double y) {
		return line(x, y - TICK, x, y + TICK, Palette.TEXT).with("stroke-width", 2.5);
	}

	public static Svg bar(double left, double right, double top, double bottom) {
		return Svg.element("rect")
			.with("x", left)
			.with("y", top)
			.with("width", right - left)
			.with("height", bottom - top)
			.with("fill", Palette.LEVELS.get(0))
			.with("stroke", Palette.LEVELS.get(3));
	}

	/** An interval: a line with an upright at each end. */
	public static Svg whisker(double left, double right, double y) {
		return Svg.element("path")
			.with("d",
					"M" + corner(left, y - CAP) + "v" + Svg.number(2 * CAP) + "M" + corner(left, y) + "H"
							+ Svg.number(right) + "M" + corner(right, y - CAP) + "v" + Svg.number(2 * CAP))
			.with("fill", "none")
			.with("stroke", Palette.LEVELS.get(3))
			.with("stroke-width", 2);
	}

	/** Hides the guides behind a number. */
	public static Svg clearing(double left, double y, double width) {
		return Svg.element("rect")
			.with("x", left)
			.with("y", y - TICK)
			.with("width", width)
			.with("height", 2 * TICK)
			.with("fill", Palette.WHITE);
	}

	public static Svg line(double x1, double y1, double x2, double y2, String colour) {
		return Svg.element("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2).with("stroke", colour);
	}

	private static Svg hollow(Svg shape, String colour) {
		return shape.with("fill", Palette.WHITE).with("stroke", colour).with("stroke-width", 2);
	}

	private static String corner(double x, double y) {
		return Svg.number(x) + "," + Svg.number(y);
	}

}
