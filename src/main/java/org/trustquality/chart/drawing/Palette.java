package org.trustquality.chart.drawing;

import java.util.List;

/**
 * The colours of charts; none carries a meaning that shape or text does not carry too.
 */
public final class Palette {

	public static final String TEXT = "#0B0C0C";

	public static final String BRAND = "#1D5C69";

	/** The chief executive's mark, and nothing else in these charts. */
	public static final String ACCENT = "#B3541E";

	public static final String WHITE = "#FFFFFF";

	/** Lines that only guide the eye. */
	public static final String GUIDE = "#CBD5D8";

	/** From the lowest level to the highest. */
	public static final List<String> LEVELS = List.of("#EAF2F4", "#BFD9DE", "#86B5BE", "#3A7A87", "#14434E");

	/** Around light marks, so that they stand out from white. */
	public static final String OUTLINE = LEVELS.get(LEVELS.size() - 1);

	private Palette() {
	}

}
