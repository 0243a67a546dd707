package org.trustquality.chart;

/**
 * A picture of results that also says in words what it shows. Pages and the board pack
 * take the same {@link #svg(String)}; nothing but a chart of this package can make one,
 * so its markup may be trusted where other text must be escaped.
 */
public sealed interface Chart permits DumbbellChart, LineChart, ProfileChart, ProgressChart, SpreadChart {

	/** The chart's name for those who cannot see it. */
	String title();

	/** What the chart is about, said before its figures. */
	String description();

	/** The figures in plain sentences. */
	String describe();

	/**
	 * The picture, 360 units wide: the same chart and prefix give the same characters.
	 * @param idPrefix begins the ids inside, so different on every chart of one page
	 * @return one {@code svg} element
	 */
	String svg(String idPrefix);

}
