package org.trustquality.system.database;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when no database is configured; an empty setting counts as none. */
class OnNoDatabaseUrl extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean none = !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		return new ConditionOutcome(none,
				ConditionMessage.forCondition("database URL").because(none ? "it is not set" : "it is set"));
	}

}
