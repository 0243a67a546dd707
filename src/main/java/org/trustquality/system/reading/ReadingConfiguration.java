package org.trustquality.system.reading;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of reading from the command line known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {

}
