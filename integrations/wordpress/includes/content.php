<?php
/**
 * Tags, divisions and links of ours in content, however they came there.
 *
 * @package PHT_Widgets
 */

namespace PHT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Gives widgets in HTML what the settings say for the whole site, and asks for their scripts.
 *
 * @param string $html Content of a page.
 * @return string
 */
function with_site_settings( $html ) {
	if ( ! may_hold_widget( $html ) ) {
		return $html;
	}
	$tags = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		$name = widget_at( $tags );
		if ( null === $name ) {
			continue;
		}
		use_widget( $name );
		$prefix = 0 === strpos( $tags->get_tag(), 'PHT-' ) ? '' : 'data-pht-';
		foreach ( site_attributes( $name ) as $attribute => $value ) {
			if ( null === $tags->get_attribute( $prefix . $attribute ) ) {
				$tags->set_attribute( $prefix . $attribute, $value );
			}
		}
	}
	return $tags->get_updated_html();
}
add_filter( 'the_content', __NAMESPACE__ . '\with_site_settings', 20 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\with_site_settings', 20 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\with_site_settings', 20 );

/**
 * Whether it is worth to look closer.
 *
 * @param string $html HTML, or content with shortcodes and blocks.
 * @return bool
 */
function may_hold_widget( $html ) {
	return 1 === preg_match( '#<pht-|\bdata-pht=|\[pht_|<!-- wp:pht/|/pht/[a-z-]+\.html#', $html );
}

/**
 * The widget of the tag, division or link at which the processor is; null when it is none.
 *
 * @param \WP_HTML_Tag_Processor $tags The processor.
 * @return string|null
 */
function widget_at( $tags ) {
	$tag     = strtolower( $tags->get_tag() );
	$written = $tags->get_attribute( 'data-pht' );
	$link    = 'a' === $tag ? (string) $tags->get_attribute( 'href' ) : '';
	if ( 0 === strpos( $tag, 'pht-' ) ) {
		$name = substr( $tag, 4 );
	} elseif ( null !== $written ) {
		$name = preg_replace( '/^pht-/', '', strtolower( trim( (string) $written ) ) );
	} elseif ( 0 === strpos( $link, url_of( 'pht/' ) ) ) {
		$name = strtok( substr( $link, strlen( url_of( 'pht/' ) ) ), '.' );
	} else {
		return null;
	}
	return isset( widgets()[ $name ] ) ? $name : null;
}

/**
 * Takes away the paragraphs that WordPress puts around a tag that it does not know: with a heading
 * inside, the browser would end the tag early.
 *
 * @param string $html Content after wpautop().
 * @return string
 */
function without_paragraphs_around( $html ) {
	foreach ( widgets() as $name => $widget ) {
		if ( ! $widget['isInline'] && false !== strpos( $html, "<pht-$name" ) ) {
			$html = preg_replace( "#<p>\s*(</?pht-$name\b[^>]*>)#", '$1', $html );
			$html = preg_replace( "#(</?pht-$name\b[^>]*>)(?:\s*<br />)?\s*</p>#", '$1', $html );
			$html = preg_replace( "#(<pht-$name\b[^>]*>)\s*<br />#", '$1', $html );
		}
	}
	return $html;
}
add_filter( 'the_content', __NAMESPACE__ . '\without_paragraphs_around', 11 );

/**
 * Lets people without the right to write any HTML keep our tags, with our attributes, and what goes
 * into a slot.
 *
 * @param array  $allowed Attributes by tag.
 * @param string $context What is filtered.
 * @return array
 */
function allow_tags( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	foreach ( $allowed as $tag => $attributes ) {
		$allowed[ $tag ] = array_merge( (array) $attributes, array( 'slot' => true ) );
	}
	$on_any_tag = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'slot' ), true );
	foreach ( widgets() as $name => $widget ) {
		$own                    = array_fill_keys( array_keys( $widget['attributes'] ), true );
		$allowed[ "pht-$name" ] = array_merge( $on_any_tag, $own );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
