<?php
/**
 * A widget as HTML: attributes that fit, and its text for the time before and without script.
 *
 * @package PHT_Widgets
 */

namespace PHT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * A widget's tag with its text.
 *
 * @param string $name     Name of the widget, without `pht-`.
 * @param array  $given    Attributes as somebody wrote them.
 * @param string $own_text Text of the page in place of ours.
 * @return string
 */
function widget_markup( $name, $given, $own_text = '' ) {
	$attributes = fitting_attributes( $name, $given );
	$language   = isset( $attributes['lang'] ) ? $attributes['lang'] : language_of( get_bloginfo( 'language' ) );
	$tag        = "pht-$name";
	$written    = '';
	foreach ( $attributes as $attribute => $value ) {
		$written .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	$text = '' === trim( $own_text ) ? fallback( $name, $language, $attributes ) : wp_kses_post( $own_text );
	return with_site_settings( "<$tag$written>$text</$tag>" );
}

/**
 * The text of a widget in a language, of the exercise that it shows. Of one that explains a word:
 * the word.
 *
 * @param string $name       Name of the widget.
 * @param string $language   One of languages().
 * @param array  $attributes Attributes that fit.
 * @return string
 */
function fallback( $name, $language, $attributes ) {
	$texts = texts( $language );
	if ( ! widgets()[ $name ]['isInline'] ) {
		$text     = $texts['widgets'][ $name ];
		$exercise = exercise_in( $name, $attributes );
		return isset( $text['exercises'][ $exercise ] ) ? $text['exercises'][ $exercise ] : $text['html'];
	}
	$term = isset( $attributes['term'] ) ? $attributes['term'] : '';
	return isset( $texts['words']['term'][ $term ] ) ? $texts['words']['term'][ $term ] : esc_html( $term );
}

/**
 * The exercise that a widget shows, if it shows a single one.
 *
 * @param string $name       Name of the widget.
 * @param array  $attributes Attributes that fit.
 * @return string
 */
function exercise_in( $name, $attributes ) {
	if ( isset( $attributes['exercise'] ) ) {
		return $attributes['exercise'];
	}
	$rules = widgets()[ $name ]['attributes'];
	return isset( $rules['exercise'] ) ? $rules['exercise']['initial'] : '';
}

/**
 * Those of the given attributes that the widget knows, with values that fit.
 *
 * @param string $name  Name of the widget.
 * @param array  $given By name; a shortcode writes `plan_days` too, and flags without a name.
 * @return array Values as texts.
 */
function fitting_attributes( $name, $given ) {
	$fitting = array();
	foreach ( widgets()[ $name ]['attributes'] as $attribute => $rule ) {
		$value = given_value( $attribute, $given );
		if ( null !== $value && fits( $value, $rule ) ) {
			$fitting[ $attribute ] = 'flag' === $rule['kind'] ? '' : $value;
		}
	}
	$language = given_value( 'lang', $given );
	if ( null !== $language && isset( languages()[ $language ] ) ) {
		$fitting['lang'] = $language;
		$fitting['dir']  = languages()[ $language ]['direction'];
	}
	return $fitting;
}

/**
 * A value as text; null when it is not given.
 *
 * @param string $attribute Name of the attribute.
 * @param array  $given     As for fitting_attributes().
 * @return string|null
 */
function given_value( $attribute, $given ) {
	foreach ( array( $attribute, str_replace( '-', '_', $attribute ) ) as $key ) {
		if ( isset( $given[ $key ] ) && is_scalar( $given[ $key ] ) ) {
			return true === $given[ $key ] ? 'true' : (string) $given[ $key ];
		}
		foreach ( $given as $index => $flag ) {
			if ( is_int( $index ) && $key === $flag ) {
				return 'true';
			}
		}
	}
	return null;
}

/**
 * Whether a value fits the rule of its attribute.
 *
 * @param string $value The value.
 * @param array  $rule  Of widgets().
 * @return bool
 */
function fits( $value, $rule ) {
	switch ( $rule['kind'] ) {
		case 'flag':
			return ! in_array( $value, array( '', '0', 'false' ), true );
		case 'number':
			return ctype_digit( $value ) && $value >= $rule['minimum'] && $value <= $rule['maximum'];
		case 'choice':
			return in_array( $value, $rule['choices'], true );
		default:
			return '' !== $value && strlen( $value ) <= 1000;
	}
}
