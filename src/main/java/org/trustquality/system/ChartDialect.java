package org.trustquality.system;

import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.trustquality.chart.Chart;

import org.springframework.stereotype.Component;

/**
 * Lets a page place a chart: {@code <div id="profile" tq:chart="${profile}"></div>}. It
 * takes nothing but a {@link Chart}, whose markup only our own drawing makes; unescaped
 * text stays banned everywhere.
 */
@Component
class ChartDialect extends AbstractProcessorDialect {

	ChartDialect() {
		super("Trust Quality charts", "tq", 1000);
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new ChartAttribute(dialectPrefix));
	}

	private static final class ChartAttribute extends AbstractAttributeTagProcessor {

		/** Later than {@code th:id}, whose value the chart takes up. */
		private static final int AFTER_ID = 1300;

		ChartAttribute(String dialectPrefix) {
			super(TemplateMode.HTML, dialectPrefix, null, false, "chart", true, AFTER_ID, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attributeName,
				String attributeValue, IElementTagStructureHandler structureHandler) {
			Object chart = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, attributeValue)
				.execute(context);
			if (!(chart instanceof Chart drawn)) {
				throw new TemplateProcessingException("Not a chart: " + attributeValue);
			}
			structureHandler.setBody(drawn.svg(tag.getAttributeValue("id")), false);
		}

	}

}
